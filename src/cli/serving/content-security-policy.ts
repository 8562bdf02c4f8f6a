/**
 * What the page may load and run: only what comes from its own address, no script written into the page, machine code
 * for the solver. Charts set styles through the object model, so that no inline style is needed either.
 *
 * The built page carries the policy itself (any static host will do); `holdline open` sends it as a header too.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
