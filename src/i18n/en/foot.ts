export const foot = {
  promise: 'Nothing leaves this device: no account, no address, no tracking.',
  classPromise: 'Nothing leaves the school: aliases, no address, no analytics.',
  teachers: 'For teachers',
  declaration: 'Accessibility: not compliant',
}
