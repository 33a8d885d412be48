package neuronlab.lesson.whatnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import neuronlab.figure.language.Language;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.Handwriting;
import neuronlab.lesson.shared.handwriting.HandwritingRecord;
import neuronlab.lesson.shared.page.KeepEvent;
import neuronlab.model.data.builtin.Digits;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhatNowViewTest {
    private static HandwritingRecord.Entry trained;

    @BeforeAll
    static void train() throws Exception {
        Toolkit.start();
        trained = Toolkit.onFxThread(() -> {
            DigitsTraining training = new DigitsTraining(Digits::load, 2);
            training.trainFully();
            return new HandwritingRecord.Entry(
                    training.snapshotProperty().get(),
                    training.live().settingProperty().get(),
                    Handwriting.seven());
        });
    }

    private static WhatNowView open(HandwritingRecord record) {
        WhatNowView view = new WhatNowView("", Language.ENGLISH, record);
        Scene scene = LightTheme.scene(new Group(view.page()), 1400, 900);
        scene.getRoot().applyCss();
        view.page().resize(1400, view.page().prefHeight(1400));
        view.page().layout();
        return view;
    }

    private static String text(WhatNowView view) {
        return ((Label) view.page().lookup("#keepsake-answer")).getText();
    }

    @Test
    void itReadsTheReadersDigitByTheNetworkThatTheReaderTrained() throws Exception {
        String[] said = Toolkit.onFxThread(() -> {
            HandwritingRecord record = new HandwritingRecord();
            record.note(trained);
            WhatNowView view = open(record);
            String first = text(view);
            ((DrawingPad) view.page().lookup("#keepsake-pad")).clear();
            return new String[] {first, text(view)};
        });
        double[] probabilities = trained.snapshot().model().outputs(readSeven());
        assertEquals("Read as 7: %.1f%%.".formatted(100 * probabilities[7]), said[0]);
        assertEquals("Write a digit. It is waiting.", said[1]);
    }

    private static double[] readSeven() throws Exception {
        return Toolkit.onFxThread(() -> {
            DrawingPad pad = new DrawingPad();
            pad.setStrokes(Handwriting.seven());
            return Handwriting.shares(pad);
        });
    }

    @Test
    void whoHasTrainedNoneFindsOneThatTrainsItself() throws Exception {
        String said = Toolkit.onFxThread(() -> {
            WhatNowView view = open(new HandwritingRecord());
            view.train();
            return text(view);
        });
        assertTrue(said.startsWith("Read as 7: "), said);
    }

    @Test
    void theCardCanBeKeptAsAPictureAndOnPaper() throws Exception {
        List<KeepEvent.Purpose> asked = new ArrayList<>();
        Toolkit.onFxThread(() -> {
            WhatNowView view = open(new HandwritingRecord());
            view.page().addEventHandler(KeepEvent.KEPT, event -> asked.add(event.purpose()));
            ((Button) view.page().lookup("#keepsake-save")).fire();
            ((Button) view.page().lookup("#keepsake-print")).fire();
            return null;
        });
        assertEquals(List.of(KeepEvent.Purpose.PICTURE, KeepEvent.Purpose.PAPER), asked);
    }
}
