pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.studio.controls

// What the keyboard does in every room; F1 says it on a sheet.
Item {
    id: root

    required property DeskViewModel desk
    required property PersonRoomViewModel person
    required property PersonFormViewModel personForm
    required property ConsentRoomViewModel consent
    required property StoryRoomViewModel writing
    required property StoryVersionsViewModel past
    required property ReviewRoomViewModel review
    required property PhotoRoomViewModel photos
    required property SettingsSiteViewModel settingsSite
    required property ExplainerDeskViewModel explainer
    // Something lies over the room and has its own keys.
    required property bool covered
    readonly property bool inRoom: enabled && !covered

    signal told

    function save() {
        if (desk.room === "people" && personForm.isOpen)
            personForm.save();
        else if (desk.room === "people" && writing.isOpen)
            past.saveNow();
        else if (desk.room === "explainers" && explainer.isOpen)
            explainer.save();
        else if (desk.room === "settings" && settingsSite.unsaved.length > 0)
            settingsSite.save();
    }

    // Closes what is open in the room; what was typed and would be lost stays.
    function close() {
        if (desk.room === "review")
            review.close();
        else if (desk.room === "explainers")
            explainer.leave();
        else if (desk.room !== "people")
            return;
        else if (personForm.isOpen)
            closeForm();
        else if (writing.isOpen)
            writing.leave();
        else if (photos.isOpen)
            photos.close();
        else if (consent.isOpen)
            consent.leave();
        else
            person.close();
    }

    function closeForm() {
        if (personForm.unsaved.length === 0)
            personForm.leave();
    }

    function turn(by: int) {
        const rooms = desk.rooms;
        desk.go(rooms[(rooms.indexOf(desk.room) + by + rooms.length) % rooms.length]);
    }

    Shortcut {
        sequences: [StandardKey.Save]
        enabled: root.inRoom
        onActivated: root.save()
    }

    Shortcut {
        sequences: [StandardKey.Close]
        enabled: root.inRoom
        onActivated: root.close()
    }

    Shortcut {
        sequences: ["Ctrl+Tab", "Ctrl+PgDown"]
        enabled: root.inRoom
        onActivated: root.turn(1)
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Tab", "Ctrl+PgUp"]
        enabled: root.inRoom
        onActivated: root.turn(-1)
    }

    Shortcut {
        sequence: "F1"
        enabled: root.inRoom
        onActivated: root.told()
    }
}
