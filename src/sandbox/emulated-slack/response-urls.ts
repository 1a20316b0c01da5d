import type { Validate } from './validation.ts';

const USES = 5;

export type ResponseUrls = {
  create: () => string;
  /** Slack's error when the address may not be used so, else nothing. */
  use: (path: string, body: unknown) => string | undefined;
};

/** Addresses an app may answer at: five times each. Slack also ends them after 30 minutes, longer than any test or sandbox line. */
export function createResponseUrls(origin: string, check: Validate): ResponseUrls {
  const left = new Map<string, number>();
  return {
    create: () => {
      const path = `/response/${left.size + 1}`;
      left.set(path, USES);
      return `${origin}${path}`;
    },
    use: (path, body) => {
      const uses = left.get(path) ?? 0;
      if (uses === 0) return 'used_url';
      left.set(path, uses - 1);
      const deletes = (body as { delete_original?: boolean }).delete_original === true;
      return !deletes && check(body, 'message').length > 0 ? 'invalid_blocks' : undefined;
    },
  };
}
