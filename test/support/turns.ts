/**
 * Lets everything be done that is due: a timer set now fires after all that were due before it, so each turn of the event
 * loop is one step of whatever goes on, on a slow machine as on a fast one. What has not begun after so many steps waits
 * for something else.
 */
export async function turns(steps = 50): Promise<void> {
  for (let step = 0; step < steps; step++) await new Promise((resolve) => setTimeout(resolve, 0));
}
