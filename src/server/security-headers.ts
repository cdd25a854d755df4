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
  // Any LMS may frame the site: it holds no account and no session, so there is no click worth stealing.
  // Pages that open an account will have to answer with a policy of their own.
  'frame-ancestors *',
].join('; ')

/** Sent with every answer, errors included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}
