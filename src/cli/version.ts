/** The version of the program: that of its package. */
import description from '../../package.json' with { type: 'json' };

export const { version } = description;
