/** Every error of the server has the form of a GraphQL answer. */
export function problem(code: string, message: string, more: Readonly<Record<string, unknown>> = {}) {
  return { errors: [{ message, extensions: { code, ...more } }] };
}
