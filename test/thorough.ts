/** How much of a wide space a test walks: enough to meet each kind of case, or with THOROUGH=1 all of it. */
export const IS_THOROUGH = process.env.THOROUGH === '1';
