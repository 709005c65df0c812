/** Puts `values` in the `{places}` of a message; an unknown place stays as it is, so that a test can see it. */
export const fill = (message: string, values: Record<string, string | number>): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
