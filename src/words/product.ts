/** What the product calls itself, in either language. */
export const PRODUCT_NAME = 'ITA Memo';

/** As package.json has it. */
export const PRODUCT_VERSION = '0.1.0';
