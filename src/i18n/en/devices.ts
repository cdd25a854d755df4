export const devices = {
  journey: {
    opened: 'Looked up',
    worked: 'Done',
    learned: 'Learned',
  },
}
