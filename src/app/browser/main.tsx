import { render } from 'preact'
import { Application } from '../../views/student/application.tsx'
import { browserServices } from './browser-services.ts'

const place = document.getElementById('app')
if (place === null) throw new Error('the page has no place for the application')
place.replaceChildren()
render(<Application services={browserServices()} />, place)
