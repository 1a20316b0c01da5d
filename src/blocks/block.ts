import type { KnownBlock } from '@slack/types';

/** Slack's native chart, which its types lack. Every series has one point for each category and no other. */
export type ChartBlock = {
  type: 'data_visualization';
  block_id?: string;
  title: string;
  chart: {
    type: 'line' | 'bar';
    series: { name: string; data: { label: string; value: number }[] }[];
    axis_config: { categories: string[]; x_label?: string; y_label?: string };
  };
};

/** Everything a message of ours may hold. */
export type MessageBlock = KnownBlock | ChartBlock;
