export const shell = {
  name: 'Comptoir',
  pageTitle: '{{page}} · Comptoir',
  skip: 'Skip to content',
  home: 'Home',
  homeLink: 'Comptoir, back to home',
  settings: 'Settings',
  loading: 'Loading…',
  close: 'Close',
  retry: 'Try again',
  footer: 'Nothing leaves this device: no account, no address, no tracking.',
  teachers: 'For teachers',
  notFound: { title: 'Page not found', text: 'This address leads nowhere here.' },
  problem: {
    title: 'This page cannot be opened',
    chunk: 'Part of the site could not be loaded. Check the network, then try again.',
    run: 'This play is not on this device. It may have been played elsewhere, or erased.',
    copy: 'This copy is no longer open. Open the file again from the home page.',
    scenario: 'The situation of this play is not in this catalogue.',
    changed:
      'The situation has changed since this play: it can no longer be replayed step by step. Your copy is whole and can be saved.',
  },
}
