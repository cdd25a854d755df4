export const copy = {
  title: 'Open a copy',
  text: 'A play saved as a file can be read again step by step, with its debrief, on any device.',
  button: 'Choose a file',
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
