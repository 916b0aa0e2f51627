/** What the comment of our names says: by this a block is known as ours when it is no longer planned. */
export const OWN_COMMENT = 'Kommuneandel';
