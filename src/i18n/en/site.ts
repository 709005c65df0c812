export default {
  name: 'Appui',
  skip: 'Skip to content',
};
