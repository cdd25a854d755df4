export const classroom = {
  title: 'Ma classe',
}
