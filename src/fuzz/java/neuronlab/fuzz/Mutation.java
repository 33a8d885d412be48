package neuronlab.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes as disks, editors and transfers do. */
public final class Mutation {
    private static final int KINDS = 8;

    private Mutation() {}

    /** The bytes as they are, in one case of two, otherwise with one to three damages. */
    public static byte[] of(byte[] bytes, Random random) {
        byte[] result = bytes;
        if (random.nextBoolean()) {
            for (int damages = 1 + random.nextInt(3); damages > 0 && result.length > 0; damages--) {
                result = damaged(result, random);
            }
        }
        return result;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int place = random.nextInt(bytes.length);
        int end = place + random.nextInt(Math.min(bytes.length - place, 40) + 1);
        byte[] result = bytes.clone();
        switch (random.nextInt(KINDS)) {
            case 0 -> result[place] = (byte) random.nextInt(256);
            case 1 -> result[place] ^= (byte) (1 << random.nextInt(8));
            case 2 -> Arrays.fill(result, place, end, (byte) 0);
            case 3 -> result = Arrays.copyOf(result, place);
            case 4 -> result = joined(bytes, 0, place, bytes, end, bytes.length);
            case 5 -> result = joined(bytes, 0, end, bytes, place, bytes.length);
            case 6 -> result = joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, 0, 3, bytes, 0, bytes.length);
            default -> result = Arrays.copyOf(result, result.length + random.nextInt(100));
        }
        return result;
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] second, int start, int end) {
        byte[] result = Arrays.copyOf(Arrays.copyOfRange(first, from, to), to - from + end - start);
        System.arraycopy(second, start, result, to - from, end - start);
        return result;
    }
}
