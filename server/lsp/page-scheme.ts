/** Scheme of the addresses of documents that nobody writes (features/pages.ts). */
export const pageScheme = 'policy-asks';
