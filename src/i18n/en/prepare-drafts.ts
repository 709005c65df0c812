/** The case checklist: what is kept on the device. */
export default {
  keeping: {
    nothing: 'Saved on this device as you type.',
    restored: 'Your draft is back as you left it.',
    saved: 'Draft saved on this device.',
    denied:
      'This browser lets us keep nothing: what you type is lost when you close the page. Copy it or download it first.',
    unreadable: 'A draft found on this device could not be read. It has been set aside, and a new one begins.',
  },
  erase: {
    button: 'Erase everything',
    question: 'Erase all that you have typed here?',
    yes: 'Erase',
    no: 'Keep it',
    done: 'Everything has been erased.',
    undo: 'Bring it back',
  },
};
