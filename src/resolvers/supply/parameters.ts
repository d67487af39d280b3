/** Parameters by name, each as JSON. */
export function parametersOf(parameters: object): { name: string; value: string }[] {
  return Object.entries(parameters).map(([name, value]) => ({ name, value: JSON.stringify(value) }));
}
