/**
 * What the pages may load: their own files and nothing else. No inline script, no other host.
 * Pictures may also be data and blobs, because the scene draws people from SVG texts.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  // Any LMS may frame the site. Inside another site's page the session's cookie, SameSite=Strict, is not sent:
  // nobody is signed in there, so there is no click worth stealing.
  'frame-ancestors *',
].join('; ')

/** Sent with every answer, errors included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}
