import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a browser and code-server: npm run test:workbench.
    exclude: [...configDefaults.exclude, 'test/workbench/**'],
    testTimeout: 60_000,
  },
});
