/**
 * Options of a test that asserts a deadline which the product promises. A busy machine may be late by itself, so the test
 * may try again. A product that misses its deadline misses it each time.
 */
export const deadline = { retry: 4 } as const;
