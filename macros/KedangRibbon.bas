Attribute VB_Name = "KedangRibbon"
Option Explicit

' What the ribbon calls. The tag of a control is the rest of its message key, and of a button
' the id of its command.

Private mRibbon As IRibbonUI

Public Sub KdRibbonLoad(ribbon As IRibbonUI)
    Set mRibbon = ribbon
End Sub

Public Sub KdRibbonLabel(control As IRibbonControl, ByRef returnedVal)
    returnedVal = KdText("command." & control.Tag)
End Sub

Public Sub KdRibbonSupertip(control As IRibbonControl, ByRef returnedVal)
    returnedVal = KdText("command." & control.Tag & ".tip")
End Sub

Public Sub KdRibbonEnabled(control As IRibbonControl, ByRef returnedVal)
    returnedVal = Not (Application.ActiveWorkbook Is Nothing)
End Sub

Public Sub KdRibbonAction(control As IRibbonControl)
    Dim told As String
    If KdBusy() Then
        If KdShow(KdText("macro.stop"), vbYesNo + vbQuestion) = vbYes Then KdCancel
        Exit Sub
    End If
    told = KdRun(control.Tag)
    If told <> "" Then KdShow told, vbExclamation
End Sub

' Draw labels and states anew; after a reset of VBA the ribbon is out of reach until Excel starts again.
Public Sub KdRibbonRefresh()
    On Error Resume Next
    If Not mRibbon Is Nothing Then mRibbon.Invalidate
End Sub
