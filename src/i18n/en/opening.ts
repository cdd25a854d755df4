export const opening = {
  everything: 'All situations',
  kept: 'Choice kept. What follows is coming…',
  late: 'What follows could not come. Your choice is kept in the address: check the network, then reload the page.',
  withoutProgram: 'Comptoir needs JavaScript to play what follows. Turn it on, then reload the page.',
}
