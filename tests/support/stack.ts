type Step = () => unknown;

const steps: Step[] = [];

/** What has to be undone at the end of the run, last first; set-up and teardown share it within jest's own process. */
export const stack = {
  defer(step: Step): void {
    steps.push(step);
  },
  async unwind(): Promise<void> {
    for (let step = steps.pop(); step; step = steps.pop()) await step();
  },
};
