/** Words of what each channel goes through: the phone, the screens, the papers; and of the journey from one to the other. */
export const devices = {
  journey: {
    opened: 'Consulté',
    worked: 'Fait',
    learned: 'Appris',
  },
}
