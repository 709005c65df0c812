/** The one font file of the site, under the name that the build gives it; `base.css` names the same file. */
export { default as fontUrl } from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
