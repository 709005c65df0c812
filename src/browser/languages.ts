/** The languages of this device as BCP 47 tags, the preferred one first. */
export const deviceLanguages = (): readonly string[] => navigator.languages;
