import { helpFor } from '@float/safety';
import { useMemo } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { englishWords } from './cardWords';
import { Contact } from './Contact';
import { deviceRegions } from './deviceSafety';

/** Where someone listens, for everyone at any time: the lines of the device's region, then directories of all lines. */
export const HelpLines = () => {
  const resources = useMemo(() => helpFor(deviceRegions()), []);
  return (
    <View style={styles.lines}>
      <Text type="label" color="inkSoft">
        If you or someone near you is in danger, call your local emergency number. Float is not a medical device and
        does not replace one.
      </Text>
      {resources.map(({ name, contact, hours }) => (
        <View key={`${name} ${contact}`}>
          <Text type="label">{`${name} · ${hours}`}</Text>
          <Contact name={name} contact={contact} words={englishWords} />
        </View>
      ))}
    </View>
  );
};

const styles = StyleSheet.create({ lines: { gap: space.m } });
