export const desk = {
  title: '工作台',
};
