export const foot = {
  promise: 'Nothing leaves this device: no account, no address, no tracking.',
  teachers: 'For teachers',
  declaration: 'Accessibility: not compliant',
}
