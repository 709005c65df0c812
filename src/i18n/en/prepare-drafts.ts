/** The case checklist: what is kept on the device. */
export default {
  title: 'Drafts',
  count: 'Drafts ({count})',
  keeping: {
    nothing: 'Saved on this device as you type.',
    restored: 'Your draft is back as you left it.',
    saved: 'Draft saved on this device.',
    unsaved: 'Not saved on this device.',
  },
  bad: {
    full: 'There is no room left on this device for your last changes: they stay on this page until you close it. Download your drafts, or erase one that you no longer need.',
    denied:
      'This browser lets us keep nothing: what you type is lost when you close the page. Download it before you leave.',
    gone: 'This draft has been erased in another tab. It stays on this page, and is saved again as soon as you change it.',
    beside:
      'This draft was changed in another tab at the same time. Both versions are kept: this tab goes on with its own, “{name}”.',
    aside: 'Something kept on this device is not a draft that we can read. It stays there as it is.',
  },
  besideName: '{name} (other version)',
  keepOn: 'Save it again',
  heard: 'Understood',
  notLoaded: 'The list of drafts could not be loaded. Try again once you are online.',
  name: 'Name of this draft',
  open: 'open',
  changed: 'changed {date}, {time}',
  untouched: 'nothing in it yet',
  begin: 'New draft',
  files: {
    one: 'Download this draft',
    all: 'Download all drafts',
    add: 'Add drafts from a file',
    aside: 'Download it',
    oneName: 'appui-draft',
    allName: 'appui-drafts',
    asideName: 'appui-unreadable',
    added: {
      one: 'One draft has been added; it is open.',
      many: '{count} drafts have been added; the one changed last is open.',
    },
    known: { one: 'One draft was here already.', many: '{count} drafts were here already.' },
    refused: {
      'not-json':
        'This file does not hold drafts: it is no JSON. Choose the .json file that this page gave you. Nothing has changed.',
      'not-ours':
        'This file does not hold drafts of this site. Choose the .json file that this page gave you. Nothing has changed.',
      newer:
        'This file comes from a later version of this site. Reload the page, then add it again. Nothing has changed.',
      empty: 'There is no draft in this file. Nothing has changed.',
      damaged:
        'This file is damaged: part of its drafts cannot be read. If you have another copy, choose that one. Nothing has changed.',
      'too-large': 'This file is too large to be one of ours. Choose the .json file that this page gave you.',
      unreadable: 'The browser could not read this file. Copy it to this device, then choose it again.',
      full: 'There is no room on this device for these drafts. Erase one that you no longer need, then add them again. Nothing has changed.',
    },
  },
  erase: {
    button: 'Erase',
    all: 'Erase all',
    one: 'Erase “{name}”',
    questionAll: 'Erase all drafts on this device?',
    questionOne: 'Erase this draft?',
    questionAside: 'Erase what cannot be read?',
    aside: 'What could not be read',
    yes: 'Erase',
    no: 'Keep',
    done: 'Erased: {name}',
    doneAll: 'All drafts have been erased.',
    undo: 'Bring back',
  },
};
