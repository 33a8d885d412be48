package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.ListChoice;
import neuronlab.app.settings.Settings;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** In the window, where the theme has a size of its own for icons, they are as large as the texts beside them. */
@ExtendWith(OnFxThread.class)
class IconSizeTest {
    @ParameterizedTest
    @EnumSource(names = {"NORMAL", "LARGEST"})
    void iconsOfButtonsGrowWithTheText(TextSize size) {
        Settings settings = new Settings(
                ThemeChoice.DARK, size, ListChoice.AUTOMATIC, Optional.empty(), Optional.empty(), Set.of(), Set.of());
        Catalog catalog = Catalog.tutorial();
        Navigation navigation = new Navigation(catalog, catalog.find("gradient-descent").orElseThrow());
        Parent root = new LessonWindow(new WindowState(navigation, Language.ENGLISH, settings), _ -> {})
                .scene(1280, 800)
                .getRoot();
        root.applyCss();
        root.layout();
        root.applyCss();
        List<ButtonBase> buttons = root.lookupAll(".button").stream()
                .filter(node -> node instanceof ButtonBase button && button.getGraphic() instanceof FontIcon)
                .map(ButtonBase.class::cast)
                .toList();
        assertFalse(buttons.isEmpty());
        for (ButtonBase button : buttons) {
            FontIcon icon = (FontIcon) button.getGraphic();
            assertEquals(Math.round(button.getFont().getSize()), icon.getIconSize(), button::toString);
            assertEquals("FeatherIcons", icon.getFont().getFamily());
            assertEquals(button.getFont().getSize(), icon.getFont().getSize(), 0.5, button::toString);
        }
    }
}
