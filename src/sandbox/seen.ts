export type Surface = 'only-you' | 'channel' | 'thread' | 'direct-message' | 'modal' | 'home';

/** What a person is shown: a message, or a view with its title as `text`. */
export type Seen = {
  surface: Surface;
  /** Of a modal: where it was opened. Nothing on the Home tab, and in a modal above it. */
  channel: string;
  threadTs?: string;
  ts?: string;
  text: string;
  blocks: Block[];
  view?: View;
  /** When Slack posted what it had held. */
  postedAt?: Temporal.Instant;
};

export type Block = Record<string, unknown> & { type: string };

/** A modal or the Home tab, as Slack keeps it. */
export type View = Record<string, unknown> & {
  id: string;
  hash: string;
  type: 'modal' | 'home';
  title?: { text: string };
  submit?: { text: string };
  blocks: Block[];
};

export type Button = { action_id: string; value: string; seen: Seen };
