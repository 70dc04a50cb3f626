import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Viewer } from '../auth/viewer.ts';

/** Who may keep an answer with this header: everyone, who got it, or nobody. */
export function scopeOf(cacheControl: string | undefined): 'public' | 'private' | null {
  return (['public', 'private'] as const).find((scope) => cacheControl?.startsWith(scope)) ?? null;
}

/**
 * Says who may keep an answer and for how long. What is kept is asked for again each time, unless
 * `maxAgeS` lets caches show an answer that is so many seconds old.
 * @see https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2
 */
export function cacheControl(
  maxAgeS: number,
  viewerOf: (context: BaseContext) => Viewer | undefined,
): ApolloServerPlugin<BaseContext> {
  const lasting = maxAgeS === 0 ? 'no-cache' : `max-age=${maxAgeS}`;
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue, errors }) {
          const keeps = request.http?.method === 'GET' && response.body.kind === 'single' && !errors?.length;
          const scope = viewerOf(contextValue)?.user ? 'private' : 'public';
          response.http.headers.set('cache-control', keeps ? `${scope}, ${lasting}` : 'no-store');
        },
      };
    },
  };
}
