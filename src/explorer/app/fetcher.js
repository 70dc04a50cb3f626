/**
 * Sends an operation to the address the page itself has, so that it works behind any path prefix.
 * An answer that is not JSON (a proxy's error page) is shown as an error of the same form.
 */
export async function fetcher(operation, options = {}) {
  const answer = await fetch(window.location.pathname, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...options.headers },
    body: JSON.stringify(operation),
  });
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `HTTP ${answer.status}: ${text.slice(0, 500)}` }] };
  }
}
