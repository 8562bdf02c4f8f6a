/**
 * Where a queue is: `redis://host`, `redis://user:password@host:6380/2`, or `rediss://` for the same over TLS. The
 * password stays in here: whatever is said about an address says its host and port alone.
 */

export interface QueueAddress {
  readonly host: string;
  readonly port: number;
  readonly database: number;
  readonly username?: string;
  readonly password?: string;
  readonly secure: boolean;
  /** For people: `host:6379`. */
  readonly shown: string;
}

const usualPort = 6379;

/** Reads an address; undefined when it is none. */
export function queueAddress(text: string): QueueAddress | undefined {
  const form = /^(rediss?):\/\/\S+$/i.exec(text);
  if (!form || !URL.canParse(text)) return undefined;
  const { hostname, port, pathname, username, password } = new URL(text);
  const database = /^\/?(\d{0,4})$/.exec(pathname)?.[1];
  if (hostname === '' || database === undefined) return undefined;
  const [user, secret] = [decoded(username), decoded(password)];
  if (user === undefined || secret === undefined) return undefined;
  const usedPort = port === '' ? usualPort : Number(port);
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: usedPort,
    database: Number(database),
    ...(user !== '' && { username: user }),
    ...(secret !== '' && { password: secret }),
    secure: form[1]!.toLowerCase() === 'rediss',
    shown: `${hostname}:${usedPort}`,
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
