/** Two people over a counter, in the line of the scene. Decoration only. */
export function HeroDrawing() {
  return (
    <svg viewBox="0 0 420 242" aria-hidden="true" focusable="false">
      <path class="fill-sky" d="M18 236V70C18 38 44 16 78 16h258c40 0 66 24 66 60v160z" />
      <path class="fill-paper" d="M46 50h92v62H46zM158 44h76v44h-76z" />
      <path
        class="line"
        d="M46 50h92v62H46zM46 80h92M60 80V64h14v16M84 80V60h10v20M104 80V68h18v12M56 112V94h22v18M92 112v-14h30v14"
      />
      <path class="line" d="M158 44h76v44h-76zM170 58h52M170 70h34" />
      <path class="fill-sun" d="M290 20l24 30h-48z" />
      <path class="line" d="M290 18v4M290 20l24 30h-48z" />
      <g class="person">
        <path class="fill-teal" d="M92 236c-4-46 8-74 40-76 30 0 46 24 46 76z" />
        <path class="fill-skin-a" d="M122 140h26v26c-6 8-20 8-26 0z" />
        <path class="fill-skin-a" d="M110 118c-2-22 8-38 26-38s28 14 26 36c-2 20-12 32-26 32s-24-12-26-30z" />
        <path
          class="fill-hair"
          d="M106 116c-6-30 8-50 34-48 22 2 32 18 26 44-4-14-10-22-22-22-14 0-24 6-30 8-4 4-4 12-8 18z"
        />
        <path
          class="line"
          d="M126 118v2M148 116v2M128 132c6 6 14 6 20-2M138 118l2 8-5 1M100 236c0-18 2-34 8-44M168 200c16 4 26 8 40 6"
        />
      </g>
      <g class="person">
        <path class="fill-coral" d="M264 236c-2-50 12-72 42-72 32 2 44 30 40 72z" />
        <path class="fill-skin-b" d="M296 144h24v26c-6 8-18 8-24 0z" />
        <path class="fill-skin-b" d="M282 122c-2-24 8-38 26-38s30 14 28 38-12 34-28 34-24-12-26-34z" />
        <path
          class="fill-ink"
          d="M276 120c-8-20 0-44 30-46 28-2 44 20 36 52-2 10 4 16 2 26-10 2-14-4-14-14 0-20-4-30-16-34-10 8-26 8-38 16z"
        />
        <path class="line" d="M298 122v2M320 122v2M300 138c6 4 12 4 18 0M308 122l-3 9 5 1M270 210c-16-2-26-6-36-16" />
      </g>
      <path class="fill-sand" d="M30 204h360v36H30z" />
      <path class="line" d="M30 204h360v36H30z" />
      <path class="fill-paper line" d="M196 176h52v28h-52zM212 204v-6" />
      <path
        class="fill-paper line"
        d="M172 22h66c9 0 14 5 14 13v18c0 8-5 13-14 13h-24l-22 14 4-14h-24c-9 0-14-5-14-13V35c0-8 5-13 14-13z"
      />
      <path class="line" d="M178 38h54M178 50h34" />
    </svg>
  )
}
