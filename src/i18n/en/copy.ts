export const copy = {
  title: 'Open a copy',
  text: 'A play saved as a file can be read again step by step, with its debrief, on any device.',
  button: 'Choose a file',
  seal: {
    intact: 'Nothing in this file has changed since the copy was saved.',
    altered: 'This file was altered afterwards. The debrief below is that of what it holds now.',
    unsealed: 'This copy has no seal, as older ones: nothing tells whether it was altered.',
  },
  signature: {
    none: 'It is not signed by a class server: the seal shows accidents, it does not tell who made the copy.',
    trusted: 'It bears the signature of this class server, made on {{date}}.',
    'unknown-key':
      'It was signed on {{date}} by a server that this page does not know. Its key begins with {{key}}: compare it with that of your school.',
    wrong: 'Its signature does not hold for this content.',
  },
  breach: {
    layout: 'The file was written anew (spaces or order), but its content is the same.',
    head: 'The scenario, the year, the draw, the options or the date are not those of the play.',
    entry: 'Choice number {{at}} is not the one of the play; those after it cannot be checked.',
    rest: 'The sheet kept in the file, the name of the signer or the seal have changed.',
    signature: 'The signature is wrong or missing.',
    level: 'The level kept in the file is not the one that the play gives: {{criterion}}.',
  },
  problem: {
    title: 'This file could not be opened',
    size: 'It is too large to be a copy (over 2 MB).',
    json: 'This is not a Comptoir copy: the file is not in the expected format. Choose a “.comptoir.json” file saved from a debrief.',
    shape: 'The copy is damaged or incomplete: something is missing or has the wrong form.',
    entry: 'The copy is damaged: choice number {{detail}} cannot be read.',
    format: 'This copy comes from a newer version of Comptoir. Update the site, then open it again.',
    scenario: 'The situation of this copy ({{detail}}) is not in this catalogue.',
    replay: 'The copy does not follow the situation: one of the recorded choices does not exist in it.',
    read: 'The browser could not read this file.',
  },
}
