/** The digests of the one style and the one script that stand inside some pages, as the build writes them. */
export interface InlineParts {
  readonly style: string
  readonly script: string
}

/**
 * What the pages may load: their own files and nothing else. No inline script but the one that the build names, no
 * other host. Pictures may also be data and blobs, because the scene draws people from SVG texts.
 */
function contentSecurityPolicy(inline: InlineParts | undefined): string {
  const inside = (part: keyof InlineParts) => (inline ? ` '${inline[part]}'` : '')
  return [
    "default-src 'self'",
    `script-src 'self'${inside('script')}`,
    `style-src 'self'${inside('style')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    // Any LMS may frame the site. Inside another site's page the session's cookie, SameSite=Strict, is not sent:
    // nobody is signed in there, so there is no click worth stealing.
    'frame-ancestors *',
  ].join('; ')
}

/** Sent with every answer, errors included; `inline` on the pages that hold these parts. */
export function securityHeaders(inline?: InlineParts): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(inline),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  }
}
