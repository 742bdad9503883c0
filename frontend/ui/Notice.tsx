import type { Problem } from '@/api/problems';
import { Button } from './Button';
import { Card } from './Card';
import { Text } from './Text';

interface NoticeProps {
  readonly problem: Problem;
  /** Offered when trying again may help. */
  readonly onRetry?: () => void;
}

/** What happened, and what to do. */
export const Notice = ({ problem, onRetry }: NoticeProps) => (
  <Card role="alert">
    <Text type="heading">{problem.title}</Text>
    <Text type="label" color="inkSoft">
      {problem.advice}
    </Text>
    {problem.isRetriable && onRetry !== undefined ? (
      <Button label="Try again" kind="secondary" onPress={onRetry} />
    ) : null}
  </Card>
);
