import { render } from 'preact'
import { Application } from '../../views/student/application.tsx'
import { browserServices } from './browser-services.ts'
import { RunKeeper } from './run-keeper.ts'

const place = document.getElementById('app')
if (place === null) throw new Error('the page has no place for the application')
place.replaceChildren()
const keeper = new RunKeeper()
const show = () => render(<Application services={browserServices(keeper)} />, place)
const opening = document.getElementById('opening')
if (opening) void import('./enter.ts').then(({ enter }) => enter(opening, place, keeper, show))
else show()
