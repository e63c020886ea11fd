/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { ZERO_POINTS } from '../../../../src/core/points/points';
import { ProgressLegend } from '../../../../src/taskpane/views/progress/ProgressLegend';
import { renderPart } from '../../components/renderPart';

const MEAN = { certain: ZERO_POINTS, reachable: ZERO_POINTS, lost: ZERO_POINTS };

it('the legend says what ranks count with only where it is told', () => {
  const { rerender } = renderPart(<ProgressLegend mean={MEAN} text="Trung bình" />);
  expect(screen.queryByText(/còn có thể phát sinh/)).toBeNull();
  rerender(<ProgressLegend mean={MEAN} text="Trung bình" ranks="Điểm thưởng còn có thể phát sinh." />);
  expect(screen.getByText(/còn có thể phát sinh/).tagName).toBe('P');
});
