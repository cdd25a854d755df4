export const shell = {
  name: 'Comptoir',
  pageTitle: '{{page}} · Comptoir',
  skip: 'Skip to content',
  homeLink: 'Comptoir, back to home',
  settings: 'Settings',
  loading: 'Loading…',
  close: 'Close',
  retry: 'Try again',
  notLoaded: 'Part of the site could not be loaded. Check the network, then try again.',
}
