/** What stands on a counter, near: in units of the drawing, its foot at 0 0. */

/** A screen from the back. */
export const screenBack = (): string =>
  '<path d="M-22-10h44l10 10h-64Z" fill="#566076"/><path d="M-10-60h20v52h-20Z" fill="#3d4658"/><path d="M-118-206h236q12 0 12 12v124q0 12-12 12h-236q-12 0-12-12v-124q0-12 12-12Z" fill="#3d4658"/><circle cy="-134" r="17" fill="#566076"/>'

/** A till, its screen turned to us. */
export const till = (): string =>
  '<path d="M-126 0v-46h252V0Z" fill="#3d4658"/><path d="M-70-22H70" stroke="#8d93a3"/><path d="M-16-46v-40h32v40" fill="#566076"/><g transform="rotate(-3 0 -150)"><path d="M-112-228h224q12 0 12 12v122q0 12-12 12h-224q-12 0-12-12v-122q0-12 12-12Z" fill="#3d4658"/><path d="M-108-212h216v114h-216Z" fill="#CFE5EA"/><path d="M-92-194h90M-92-174h64M-92-154h78" stroke="#0B6670" stroke-width="6"/><path d="M20-196h38v30H20ZM64-196h30v30H64ZM20-160h38v28H20Z" fill="#FBF7F1"/><path d="M64-160h30v28H64Z" fill="#F2C063"/></g>'

/** A terminal for bank cards. */
export const cardReader = (): string =>
  '<path d="m-44 0 12-88q2-12 14-12h36q12 0 14 12L44 0Z" fill="#2c3446"/><path d="M-22-88h44l3 30h-50Z" fill="#CFE5EA"/><g fill="#fbf7f1" stroke-width="2.4"><path d="M-26-46h14v8h-14ZM-7-46H7v8H-7ZM12-46h14v8H12ZM-28-30h14v8h-14ZM-7-30H7v8H-7Z"/></g><path d="M12-30h16v8H12Z" fill="#4D9A62" stroke-width="2.4"/>'

/** A bell to call with. */
export const bell = (): string =>
  '<path d="M-60 0h120v-9H-60Z" fill="#9a6b45"/><path d="M-50-10q0-46 50-46t50 46Z" fill="#f2c063"/><path d="M-30-22q4-18 20-22" stroke="#fbf7f1" stroke-width="4"/><path d="M0-56v-12M-12-70h24" stroke-width="5"/>'

/** A sheaf of forms with a pen. */
export const forms = (): string =>
  '<path d="m-84-12 22-28H70L92-12Z" fill="#efe3d0"/><path d="m-86-4 24-30H68L90-4Z" fill="#fbf7f1"/><path d="M-46-24h80M-56-15h60" stroke="#8d93a3"/><path d="m40-8 46-26" stroke="#c8452d" stroke-width="7"/>'

/** Leaflets in a stand. */
export const leaflets = (colours = ['#c8452d', '#0b6670', '#e2a32e']): string =>
  colours
    .map(
      (colour, index) =>
        `<g transform="translate(${-62 + index * 62} 0)"><path d="M-25-120h50v90h-50Z" fill="${colour}"/><path d="M-14-100h28M-14-86h18" stroke="#fbf7f1" stroke-width="5"/></g>`,
    )
    .join('') + '<path d="M-96-48h192L88 0H-88Z" fill="#c99b6b"/>'

/** A telephone of the desk. */
export const phone = (): string =>
  '<path d="M-70 0l14-56h118L74 0Z" fill="#3d4658"/><path d="M-2-48h50l6 22H-2Z" fill="#CFE5EA"/><path d="M0-16h10M20-16h10M40-16h10" stroke="#fbf7f1" stroke-width="5"/><path d="M-66-58q-2-16 12-16h16q12 0 10 16l-10 48h-28q-12-6 0-48Z" fill="#2c3446"/>'

export const mug = (fill = '#c8452d'): string =>
  `<path d="M34-52q28-6 28 14T30-16" stroke-width="7"/><path d="M-38-66h76l-6 66h-64Z" fill="${fill}"/><path d="M-10-84q-8-10 0-20M12-82q8-10 0-22" stroke="#8d93a3"/>`

export const keyboard = (): string =>
  '<path d="m-160 0 22-38h276L160 0Z" fill="#fbf7f1"/><path d="M-130-27h260M-138-14h46M-70-14H70M92-14h46" stroke="#8d93a3" stroke-width="6" stroke-dasharray="12 9"/>'

/** A bag of paper with handles. */
export const bag = (fill = '#fbf7f1', mark = '#c8452d'): string =>
  `<path d="M-34-160q0-46 34-46t34 46" stroke-width="5"/><path d="M-76-160H76V0H-76Z" fill="${fill}"/><path d="M-76-160l20 20M76-160l-20 20" stroke-width="2.4"/><circle cy="-76" r="32" fill="${mark}"/><path d="M-14-76q14 18 28 0" stroke="#fbf7f1" stroke-width="5"/>`

/** A pot of pens. */
export const pens = (): string =>
  '<path d="M-18-70-30-132M0-70v-72M16-70l16-56" stroke-width="8"/><path d="M-18-70-30-132" stroke="#c8452d" stroke-width="4"/><path d="M16-70l16-56" stroke="#e2a32e" stroke-width="4"/><path d="M-34-78h68l-5 78h-58Z" fill="#6fa3a8"/>'

/** Gel for the hands. */
export const gel = (): string =>
  '<path d="M-6-132h12v20H-6ZM-6-130h-26v12" stroke-width="6"/><path d="M-32-112h64q8 0 8 10V-8q0 8-8 8h-64q-8 0-8-8v-94q0-10 8-10Z" fill="#bfe0df"/><path d="M-40-72h80v40h-80Z" fill="#fbf7f1"/><path d="M0-64v24M-12-52h24" stroke="#2a7145" stroke-width="7"/>'

/** A lamp of the desk, lit in the evening. */
export const lamp = (evening: boolean, shade = '#3f7a55'): string =>
  `${evening ? '<path d="M-92-170H92L190 0h-380Z" fill="#FFD98A" fill-opacity=".15" stroke="none"/>' : ''}<path d="M-46 0h92q-4-16-46-16T-46 0Z" fill="#b9770e"/><path d="M0-16v-120" stroke-width="8"/><path d="M-84-160q2-56 84-56t84 56Z" fill="${evening ? '#6FB58A' : shade}"/><path d="M-84-160H84l4 14H-88Z" fill="${evening ? '#FFF0C4' : '#f2c063'}"/>`

/** A top of that colour over a front, from one edge of the plane to the other; `panels` are drawn on the front. */
export const counter = (top: string, body: string, line: string, panel = 220): string => {
  const joints = Array.from({ length: Math.ceil(1720 / panel) }, (_, index) => `M${-30 + index * panel} 846v240`)
  return `<path d="M-80 830h1760v260H-80Z" fill="${body}"/><path d="${joints.join('')}" stroke="${line}"/><path d="M-80 790h1760v42H-80Z" fill="${top}"/><path d="M-80 850h1760" stroke="${line}" stroke-width="7"/>`
}

/** Of what is near, in units of the drawing: a little thicker than what is far. */
const nearInk = 4.4

/** Stands a thing on the counter, its ink as thick as that of the others. */
export const on = (x: number, thing: string, scale = 1): string =>
  `<g transform="translate(${x} 794) scale(${scale})" stroke-width="${(nearInk / scale).toFixed(1)}">${thing}</g>`

/** The large screen of a desk, its glass where the scene lights it (see `glass` in the scene's layout). */
export const monitor = (shell: string): string =>
  `<path d="M738 650h124l16 150H722Z" fill="#566076"/><path d="M514 177h572q22 0 22 22v438q0 22-22 22H514q-22 0-22-22V199q0-22 22-22Z" fill="${shell}" stroke-width="5"/><path d="M520 205h560v400H520Z" fill="#CFE5EA"/><circle cx="800" cy="632" r="7" fill="#8d93a3"/>`

/** A headset on its stand. */
export const headset = (): string =>
  '<path d="M-56 0H56q-4-12-56-12T-56 0Z" fill="#3d4658"/><path d="M0-12v-196" stroke-width="9"/><path d="M-74-130q-6-100 74-100t74 100" stroke-width="14"/><path d="M-74-130q-6-100 74-100t74 100" stroke="#566076" stroke-width="5"/><path d="M-92-136h26v66h-14q-18-4-18-32t6-34ZM92-136H66v66h14q18-4 18-32t-6-34Z" fill="#0b6670"/><path d="M-78-70q4 34 44 34" stroke-width="5"/><path d="M-40-44h22v16h-22Z" fill="#1B2130"/>'
