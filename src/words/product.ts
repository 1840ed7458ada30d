/** What the product calls itself, in either language. */
export const PRODUCT_NAME = 'ITA Memo';
