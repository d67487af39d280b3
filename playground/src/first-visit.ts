/** Whether this browser has not been here before. GraphiQL remembers its open panel, so this is read before it starts. */
export const isFirstVisit = storedPanel() === null;

function storedPanel(): string | null {
  try {
    return localStorage.getItem('graphiql:visiblePlugin');
  } catch {
    return null; // a browser that forbids storage
  }
}
