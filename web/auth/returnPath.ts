// Where to go after sign-in: the page that was asked for, but only inside this application (no open redirect).
export function returnPath(asked: string | undefined): string {
  if (!asked?.startsWith('/') || asked.startsWith('//') || asked.includes('\\') || asked.startsWith('/masuk'))
    return '/';
  return asked;
}
