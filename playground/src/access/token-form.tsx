import { useEffect, useId, useRef, useState } from 'react';
import './token-form.css';

interface TokenFormProps {
  /** Says what is wrong with a token. Undefined if it was taken. */
  readonly onToken: (token: string) => Promise<string | undefined>;
  /** What is said before anything is entered. */
  readonly problem?: string | undefined;
}

/** The form in which a person enters a token, for every page of Lodestone. It keeps no token. */
export function TokenForm({ onToken, problem: before }: TokenFormProps) {
  const [problem, setProblem] = useState(before);
  const [isChecking, setChecking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [title, label, hint, error] = [useId(), useId(), useId(), useId()];

  useEffect(() => field.current?.focus(), []);

  const check = async (): Promise<void> => {
    setChecking(true);
    const found = await onToken(field.current?.value ?? '');
    setChecking(false);
    setProblem(found);
    if (found !== undefined) field.current?.select();
  };

  return (
    <form
      className="token-form"
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isChecking) void check();
      }}
    >
      <h2 id={title}>This server asks for a token</h2>
      <p id={hint}>
        Enter the token that its operator gave you. It stays in the memory of this page, and is gone when you reload or
        close the page.
      </p>
      <label id={label} htmlFor={`${label}-field`}>
        Token
      </label>
      <input
        ref={field}
        id={`${label}-field`}
        type="password"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? hint : `${error} ${hint}`}
      />
      <button type="submit" aria-disabled={isChecking}>
        Use this token
      </button>
      <p id={error} className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
