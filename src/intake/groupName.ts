/**
 * The name of a group of costs by the title of its table: what stands before a dash, a bracket or a comma, without the
 * word for costs at its end. `Investeringsomkostninger` is `Investering`, `Driftsudgifter – fra 1. marts 2021` is
 * `Drift`, `Budget 2024` is itself; `''` for no title.
 */
export function groupName(title: string): string {
  const [first = ''] = title.split(/ [–-] |[(,:;]/u);
  const name = first.trim();
  const [, stem] = /^(\p{L}{3,}?)s?(?:omkostninger|udgifter)$/iu.exec(name) ?? [];
  return stem ?? name;
}
