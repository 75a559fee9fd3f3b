// The views of the container in the activity bar.
import type { Services } from '../services.ts';

export function registerViews(_services: Services): void {}
